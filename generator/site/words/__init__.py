"""The words of the site's pages and scripts: data, one TOML file a language."""
