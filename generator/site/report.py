"""Where a reader can report what is wrong with a question: a form for an issue that is filled in already."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

_SCHEMES = {"https", "http", "mailto"}
_GITLAB = "/-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={body}"
_OTHERS = "/issues/new?title={title}&body={body}"
"""GitHub, Gitea and Forgejo (Codeberg) have the same form."""

_HOSTS = {"gitlab": _GITLAB, "github": _OTHERS, "codeberg": _OTHERS, "gitea": _OTHERS, "forgejo": _OTHERS}
_EDITORS = {"-/edit/": _GITLAB, "_edit/": _OTHERS, "src/branch/": _OTHERS}
"""What else tells which software a host runs: how the address of its editor begins."""


def report_form(configured: str, repo_url: str | None, edit_uri: str | None) -> str:
    """Choose the address of the form.

    Args:
        configured: the address that the settings name, with `{title}` and `{body}` where they go; it wins.
        repo_url: of the site's configuration, e.g. "https://github.com/owner/name".
        edit_uri: of the same, e.g. "-/edit/main/content/pages/".

    Returns:
        An address with `{title}` and `{body}`; empty when nobody can know one: a link into nowhere helps no reader.
    """
    if configured:
        return configured if urlsplit(configured).scheme in _SCHEMES else ""
    if not repo_url or urlsplit(repo_url).scheme not in {"https", "http"}:
        return ""
    host = urlsplit(repo_url).hostname or ""
    by_host = (form for name, form in _HOSTS.items() if name in host)
    by_editor = (form for start, form in _EDITORS.items() if (edit_uri or "").startswith(start))
    form = next(by_host, "") or next(by_editor, "")
    return form and repo_url.rstrip("/") + form


def report_url(form: str, title: str, body: str) -> str:
    """Fill in the form: the texts go into its address; "" stays ""."""
    return form.replace("{title}", quote(title, safe="")).replace("{body}", quote(body, safe=""))
