"""Audits of conversations that a test tells, and of the demo month."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from nanni.audit.inputs import find_sources
from nanni.audit.job import Job, Sample
from nanni.audit.run import audit
from tests.audit.report.stories import MONTH, NOW, Here


@pytest.fixture
def audited(tmp_path):
    """A function that audits conversations and gives the folder."""

    def run(
        talks: Iterable[dict],
        name: str = "out",
        *,
        facts: str | None = None,
        sample: Sample | None = None,
        calendar: str = "24/7",
    ) -> Path:
        source = tmp_path / f"{name}.jsonl"
        lines = (json.dumps(one, ensure_ascii=False) + "\n" for one in talks)
        source.write_text("".join(lines), encoding="utf-8")
        book = None
        if facts is not None:
            path = tmp_path / "facts.toml"
            path.write_text(facts, encoding="utf-8")
            book = str(path)
        job = Job(
            str(tmp_path / name),
            facts=book,
            calendar=calendar,
            zone="Europe/Moscow",
            now=NOW,
            sample=sample,
        )
        audit(find_sources([str(source)]), job, Here())
        return tmp_path / name

    return run


@pytest.fixture(scope="session")
def month(tmp_path_factory) -> Path:
    """The audit of the demo month; nobody may change it."""
    out = tmp_path_factory.mktemp("month") / "out"
    job = Job(str(out), facts=str(MONTH / "facts.toml"), zone="Europe/Moscow", now=NOW)
    audit(find_sources([str(MONTH)]), job, Here())
    return out
