"""JSON, JSON lines, YAML and TOML files: each parsed into a tree, each tree made into drafts."""

from collections.abc import Callable, Iterator

from nanni.review.sources.draft import Draft, Problem, ProblemKind
from nanni.review.sources.records import drafts
from nanni.review.sources.silences import line_silences
from nanni.review.sources.source import Source
from nanni.review.sources.tree import Tree, TreeError

#: A record of JSON lines longer than this is no reply; reading it would cost the memory we promise.
_LONGEST_LINE = 1 << 24


def read_json(source: Source) -> Iterator[Draft | Problem]:
    """The drafts of a JSON file."""
    from nanni.review.sources.jsontree import parse

    text = source.stream.read()
    if text.strip():
        yield from _drafts(source, text, parse)


def read_lines(source: Source) -> Iterator[Draft | Problem]:
    """The drafts of a JSON lines file, one line at a time; a broken line spoils only itself."""
    from nanni.review.sources.jsontree import parse

    offset, line = 0, 0
    while text := source.stream.readline(_LONGEST_LINE):
        line += 1
        if len(text) >= _LONGEST_LINE and not text.endswith("\n"):
            yield source.problem("record", line, "the line is too long")
            return
        start, number = offset, line
        offset += len(text)
        if not text.strip():
            continue
        if not _is_whole(text):
            yield source.problem("encoding", line)
            continue
        yield from _drafts(source, text, lambda t, o=start, n=number: parse(t, offset=o, line=n))  # type: ignore[misc]


def _is_whole(line: str) -> bool:
    """Whether no byte of a line was left undecoded, which shows as half of a surrogate pair."""
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_yaml(source: Source) -> Iterator[Draft | Problem]:
    """The drafts of a YAML file."""
    from nanni.review.sources.yamltree import parse

    yield from _commented(source, parse)


def read_toml(source: Source) -> Iterator[Draft | Problem]:
    """The drafts of a TOML file."""
    from nanni.review.sources.tomltree import parse

    yield from _commented(source, parse)


def _commented(source: Source, parse: Callable[[str], Tree]) -> Iterator[Draft | Problem]:
    text = source.stream.read()
    if not text.strip():
        return
    found = list(_drafts(source, text, parse))
    passages = [p for d in found if isinstance(d, Draft) for p in d.passages.values()]
    source.silences += line_silences(text, passages)
    yield from found


def _drafts(source: Source, text: str, parse: Callable[[str], Tree]) -> Iterator[Draft | Problem]:
    try:
        tree = parse(text)
    except TreeError as error:
        kind: ProblemKind = "too-deep" if error.deep else "syntax"
        yield source.problem(kind, error.line, str(error))
        return
    yield from drafts(tree, source)
