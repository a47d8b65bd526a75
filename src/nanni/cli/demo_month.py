"""The demo month: fifty shipped conversations audited in a few seconds, with their report."""

from pathlib import Path
from tempfile import mkdtemp

from nanni.cli.i18n import count, language, say
from nanni.model.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nanni.audit.job import Job
    from nanni.audit.pool import Outcome, Watch
    from nanni.audit.shard import Shard

_FOLDER = Path(__file__).parent.parent / "examples" / "month"
#: The month is over: what was promised for its last days has fallen due or still stands.
_NOW = "2026-04-01T09:00:00+03:00"
_ZONE = "Europe/Moscow"


class _Here:
    """Does the work in this process: three small files are done before another has started."""

    def run(
        self, task: str, shards: "Sequence[Shard]", job: "Job", _: "Watch"
    ) -> "Iterator[Outcome]":
        from nanni.audit.pool import Outcome
        from nanni.audit.work import perform

        for shard in shards:
            yield Outcome(shard, perform(task, shard, job))


def show_month(out: str | None) -> None:
    """Audit the month, and say where its report lies.

    Args:
        out: the folder to write to; by default one within the user's cache.
    """
    from nanni.audit.parquet import PyarrowMissingError
    from nanni.audit.store import StoreError

    try:
        try:
            path, conversations = audit_month(Path(out) if out else _default())
        except (StoreError, OSError):
            # Another tour is writing there, or nobody may: a folder of our own will do.
            path, conversations = audit_month(Path(mkdtemp(prefix="nanni-demo-")))
    except (PyarrowMissingError, ModuleNotFoundError):
        # The tour itself needs none of the libraries that an audit needs.
        print(say("demo-no-audit"))
        return
    said = count(conversations, "conversations")
    print(say("demo-month", conversations=said, path=path))


def audit_month(folder: Path) -> tuple[Path, int]:
    """Audit the month into a folder; gives the report's path and the number of conversations.

    Raises:
        PyarrowMissingError: the extra ``audit`` is not installed.
        ModuleNotFoundError: a part of it is not.
        OSError: the folder cannot be written to.
    """
    from nanni.audit.inputs import find_sources
    from nanni.audit.job import Job
    from nanni.audit.report import write_report
    from nanni.audit.run import audit

    facts = str(_FOLDER / "facts.toml")
    job = Job(str(folder), facts=facts, zone=_ZONE, now=_NOW)
    sources = find_sources([str(path) for path in sorted(_FOLDER.glob("*.jsonl"))])
    totals = audit(sources, job, _Here(), fresh=True)
    return write_report(folder, language()), totals.counts["conversations"]


def _default() -> Path:
    from nanni.text.kept import cache_folder

    return Path(cache_folder(), "demo-month")
