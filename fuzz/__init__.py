"""Harnesses for a fuzzer that is guided by coverage (atheris); CONTRIBUTING.md says how they run."""
