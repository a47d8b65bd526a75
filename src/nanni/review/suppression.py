"""Silencing single findings: by fingerprint, always with a reason."""

from collections.abc import Iterable, Mapping

from nanni.model import Finding


def fingerprint(finding: Finding) -> str:
    """A short stable name of a finding: its rule and its words, wherever they stand.

    Case and white space do not matter, so the fingerprint survives edits around the words.
    """
    import hashlib  # noqa: PLC0415 - slow to import, and few reviews silence anything

    words = " ".join(finding.text.lower().split())
    return hashlib.blake2b(
        f"{finding.code}\n{words}".encode("utf-8", "surrogatepass"), digest_size=6
    ).hexdigest()


def split_silenced(
    findings: Iterable[Finding], silenced: Mapping[str, str]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Findings that stand, and those silenced by fingerprint."""
    kept: list[Finding] = []
    dropped: list[Finding] = []
    for finding in findings:
        (dropped if fingerprint(finding) in silenced else kept).append(finding)
    return tuple(kept), tuple(dropped)
