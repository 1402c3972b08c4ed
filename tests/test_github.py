"""What hosts read of this repository and of a new bank: workflows with least rights, forms, hooks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from generator.cli import main
from generator.starter.files import starter_files

ROOT = Path(__file__).parents[1]
STARTER = {path: data.decode() for path, data in starter_files("T", "qbank==1").items()}
WORKFLOWS = {
    "ci.yml": (ROOT / ".github/workflows/ci.yml").read_text("utf-8"),
    "starter": STARTER[".github/workflows/bank.yml"],
}
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*-*.yml"))
SHARED = (*FORMS, ROOT / ".github/ISSUE_TEMPLATE/config.yml", ROOT / ".github/PULL_REQUEST_TEMPLATE.md")
HOOKS = ((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), STARTER[".pre-commit-config.yaml"])
PINNED = re.compile(r"uses: (?P<action>[\w./-]+)@(?P<commit>[0-9a-f]{40})  # (?P<version>v\d+\.\d+\.\d+)")


def parameters(command: str) -> list[click.Parameter]:
    found = main.get_command(click.Context(main), command)
    assert found
    return found.params


workflows = pytest.mark.parametrize("text", WORKFLOWS.values(), ids=WORKFLOWS)


def jobs(text: str) -> dict[str, dict[str, Any]]:
    return dict(yaml.safe_load(text)["jobs"])


def steps(text: str) -> list[dict[str, Any]]:
    return [step for job in jobs(text).values() for step in job["steps"]]


@workflows
def test_every_action_is_pinned_by_its_commit_and_says_its_version(text: str) -> None:
    used = [line.strip().removeprefix("- ") for line in text.splitlines() if "uses:" in line]
    assert used
    assert [line for line in used if not PINNED.fullmatch(line)] == []


def test_an_action_has_one_version_everywhere() -> None:
    found = {
        (match["action"], match["commit"], match["version"]) for match in PINNED.finditer("".join(WORKFLOWS.values()))
    }
    assert len(found) == len({action for action, _, _ in found})


@workflows
def test_nothing_may_be_written_but_by_jobs_that_no_pull_request_runs(text: str) -> None:
    assert yaml.safe_load(text)["permissions"] == {"contents": "read"}
    rights = {name: job["permissions"] for name, job in jobs(text).items() if "permissions" in job}
    assert rights == {
        "scan": {"contents": "read", "security-events": "write"},
        "publish": {"pages": "write", "id-token": "write"},
    }
    assert all(jobs(text)[name]["if"].startswith("github.event_name == 'push' && ") for name in rights)
    publish = jobs(text)["publish"]
    assert [step for step in publish["steps"] if "run" in step or "checkout" in step.get("uses", "")] == []


@workflows
def test_code_of_a_fork_gets_no_secret_and_no_credentials(text: str) -> None:
    assert set(yaml.safe_load(text)[True]) == {"pull_request", "push"}  # YAML 1.1 takes `on` for true
    assert "secrets" not in re.sub(r"#.*", "", text)
    checkouts = [step for step in steps(text) if "actions/checkout" in step.get("uses", "")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@workflows
def test_no_text_of_a_pull_request_gets_into_a_shell(text: str) -> None:
    assert not [step["run"] for step in steps(text) if "${{" in step.get("run", "")]


@workflows
def test_no_job_runs_for_ever(text: str) -> None:
    assert all(job["timeout-minutes"] <= 60 for job in jobs(text).values())


@workflows
def test_the_workflow_runs_commands_that_there_are(text: str) -> None:
    found = [match for step in steps(text) for match in re.findall(r"qbank (\w+)(.*)", step.get("run", ""))]
    assert {name for name, _ in found} == {"diff", "check", "fmt", "build"}
    for name, rest in found:
        options = {option for parameter in parameters(name) for option in parameter.opts}
        passed_on = name == "build"  # to mkdocs
        assert passed_on or set(re.findall(r"--[a-z-]+", rest)) <= options
    styles = {(name, style) for name, rest in found for style in re.findall(r"--format (\w+)", rest)}
    assert styles == {("diff", "markdown"), ("check", "github"), ("check", "sarif")}
    for name, style in styles:
        (choice,) = [each.type for each in parameters(name) if each.name == "style"]
        assert isinstance(choice, click.Choice)
        assert style in choice.choices


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_has_what_the_host_asks_for(path: Path) -> None:
    """Source: "Syntax for issue forms" and "Syntax for GitHub's form schema" of GitHub's documentation."""
    form = yaml.safe_load(path.read_text("utf-8"))
    assert form.keys() <= {"name", "description", "title", "body"}
    assert form["name"]
    assert form["description"]
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert {field["type"] for field in fields} <= {"input", "textarea", "dropdown", "checkboxes"}
    assert len({field["id"] for field in fields}) == len(fields)
    assert len({field["attributes"]["label"] for field in fields}) == len(fields)
    for field in form["body"]:
        assert field.keys() <= {"type", "id", "attributes", "validations"}
        if field["type"] in {"dropdown", "checkboxes"}:
            assert field["attributes"]["options"]
        if field["type"] == "checkboxes":
            assert all(set(option) <= {"label", "required"} for option in field["attributes"]["options"])


def test_there_is_a_form_for_each_thing_that_people_come_with() -> None:
    assert [path.stem for path in FORMS] == ["import-document", "new-question", "wrong-answer"]


@pytest.mark.parametrize("path", SHARED, ids=lambda path: path.stem)
def test_a_new_bank_has_the_same_forms(path: Path) -> None:
    assert STARTER[path.relative_to(ROOT).as_posix()] == path.read_text("utf-8")


def hooks(text: str) -> list[dict[str, Any]]:
    data = yaml.safe_load(text)
    return [dict(hook) for hook in (data if isinstance(data, list) else data["repos"][0]["hooks"])]


@pytest.mark.parametrize("text", HOOKS, ids=["offered", "starter"])
def test_hooks_run_on_quizzes(text: str) -> None:
    commands = {hook["id"]: hook["entry"] for hook in hooks(text)}
    assert commands == {"qbank-fmt": "qbank fmt", "qbank-check": "qbank check"}
    for hook in hooks(text):
        assert re.search(hook["files"], "content/quizzes/x.yml")
        assert hook["pass_filenames"] is False
