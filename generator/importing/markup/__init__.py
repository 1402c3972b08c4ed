"""Texts that programs write for programs: back from places in them to lines, XML with its places, HTML as text."""
