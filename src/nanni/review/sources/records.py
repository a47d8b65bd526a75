"""From the tree of a data file to drafts: single texts with their surroundings, conversations."""

from collections.abc import Iterator

from nanni.model import Conversation, conversation_from_json
from nanni.model.typed import Any
from nanni.review.sources.draft import Draft, Problem, Silence
from nanni.review.sources.fields import (
    SIDE,
    is_chosen,
    is_language,
    is_text_field,
    reads_like_prose,
)
from nanni.review.sources.markup import extract, looks_like_html
from nanni.review.sources.passage import Passage, compose
from nanni.review.sources.silences import field_silence
from nanni.review.sources.source import Source
from nanni.review.sources.tree import Leaf, Map, Node, Seq, Tree

_THREADS = ("messages", "turns", "dialogue", "dialog", "сообщения")
_BODIES = ("text", "body", "content", "message", "html", "текст")
_SPEAKERS = ("role", "from", "author_type", "speaker", "роль")
_ROLES = {
    "customer": "customer",
    "client": "customer",
    "user": "customer",
    "visitor": "customer",
    "end-user": "customer",
    "клиент": "customer",
    "покупатель": "customer",
    "agent": "agent",
    "operator": "agent",
    "support": "agent",
    "admin": "agent",
    "assistant": "agent",
    "оператор": "agent",
    "сотрудник": "agent",
    "поддержка": "agent",
    "bot": "bot",
    "бот": "bot",
    "note": "note",
    "internal": "note",
    "заметка": "note",
}


def drafts(tree: Tree, source: Source) -> Iterator[Draft | Problem]:
    """Everything in ``tree`` that is to be reviewed.

    When no field has a telling name, every string that reads like a sentence is taken: so are
    files written that map keys of an interface to words.
    """
    reader = _Records(tree, source)
    found = [item for root in tree.roots for item in reader.walk(root, "", "")]
    if not found and not source.fields and not reader.saw_field:
        reader.takes_prose = True
        found = [item for root in tree.roots for item in reader.walk(root, "", "")]
    yield from found


class _Records:
    """Walks a tree and makes drafts of what it finds."""

    def __init__(self, tree: Tree, source: Source) -> None:
        self._tree = tree
        self._source = source
        self.takes_prose = False
        self.saw_field = False

    def walk(self, node: Node, name: str, pointer: str) -> Iterator[Draft | Problem]:
        """Drafts in ``node``, which is called ``name`` and stands at ``pointer``."""
        if isinstance(node, Leaf):
            if self._takes(node, name, pointer):
                yield Draft({0: self._passage(node, pointer)})
        elif isinstance(node, Seq):
            for number, item in enumerate(node.items):
                yield from self.walk(item, name, f"{pointer}/{number}")
        elif isinstance(node, Map):
            thread = None if self._source.fields else _thread(node)
            if thread is not None:
                yield self._conversation(node, *thread, pointer)
            else:
                yield from self._record(node, name, pointer)

    def _record(self, node: Map, name: str, pointer: str) -> Iterator[Draft | Problem]:
        settings = _settings(node)
        said_by_customer = settings.get("role") == "customer"
        items: list[Passage | Draft | Problem] = []
        for key, value in node.entries:
            inner = f"{pointer}/{_escaped(key)}"
            # Translations of one text are fields of their own: {"reply": {"ru": …, "en": …}}.
            called = name if is_language(key) and is_text_field(name) else key
            if not isinstance(value, Leaf):
                if key not in SIDE:
                    items += self.walk(value, called, inner)
            elif self._takes(value, called, inner) and not said_by_customer:
                items.append(self._passage(value, inner))
        own = tuple(item for item in items if isinstance(item, Passage))
        silences = self._silences(node, own, pointer)
        for item in items:
            yield Draft({0: item}, None, settings, silences) if isinstance(item, Passage) else item

    def _takes(self, leaf: Leaf, name: str, pointer: str) -> bool:
        chosen = self._chooses(leaf, name, pointer)
        self.saw_field = self.saw_field or (chosen and bool(name))
        return chosen and bool(leaf.value.strip())

    def _chooses(self, leaf: Leaf, name: str, pointer: str) -> bool:
        if self._source.fields:
            return is_chosen(name, pointer, self._source.fields)
        if name.lower() in SIDE:
            return False
        if not name or self.takes_prose:
            return reads_like_prose(leaf.value)
        return is_text_field(name)

    def _passage(self, leaf: Leaf, pointer: str) -> Passage:
        passage = self._tree.passage(leaf, pointer)
        return without_markup(passage) if looks_like_html(passage.text) else passage

    def _silences(self, node: Map, scope: tuple[Passage, ...], pointer: str) -> tuple[Silence, ...]:
        said = node.get("nanni")
        leaves = said.items if isinstance(said, Seq) else [said]
        out = []
        for leaf in leaves:
            if isinstance(leaf, Leaf):
                silence = field_silence(self._tree.passage(leaf, f"{pointer}/nanni"), scope)
                if silence.whole_file:
                    self._source.silences.append(silence)
                else:
                    out.append(silence)
        return tuple(out)

    def _conversation(
        self, node: Map, key: str, messages: list[Map], pointer: str
    ) -> Draft | Problem:
        passages: dict[int, Passage] = {}
        said: list[dict[str, Any]] = []
        for number, message in enumerate(messages):
            body = next((k for k, v in message.entries if k in _BODIES and isinstance(v, Leaf)), "")
            leaf = message.get(body)
            if not isinstance(leaf, Leaf):
                said.append({"role": _role(message), "text": ""})
                continue
            passages[number] = self._passage(leaf, f"{pointer}/{key}/{number}/{body}")
            said.append(
                {
                    **{k: _value(message.get(k)) for k in ("at", "channel", "language", "author")},
                    "attachments": _count(message.get("attachments")),
                    "role": _role(message),
                    "text": passages[number].text,
                }
            )
        conversation = _made(node, said)
        if isinstance(conversation, str):
            line = next((p.line for p in passages.values()), None)
            return self._source.problem("conversation", line, conversation)
        silences = self._silences(node, tuple(passages.values()), pointer)
        return Draft(passages, conversation, _settings(node), silences)


def without_markup(passage: Passage) -> Passage:
    """The visible words of a string that is written in HTML."""
    words = extract(passage.text)
    return Passage(
        words.text,
        passage.raw,
        compose(passage, words),
        offset=passage.offset,
        place=(passage.line, passage.column),
        pointer=passage.pointer,
        style="json-html" if passage.style == "json" else passage.style,
    )


def _made(node: Map, said: list[dict[str, Any]]) -> Conversation | str:
    """The conversation, or why there is none."""
    about = {k: _value(node.get(k)) for k in ("channel", "id")}
    try:
        return conversation_from_json({**about, "messages": said})
    except ValueError as error:
        return str(error)


def _thread(node: Map) -> tuple[str, list[Map]] | None:
    """The messages of a conversation, when ``node`` is one: somebody speaks in each of them."""
    for key, value in node.entries:
        if key.lower() in _THREADS and isinstance(value, Seq) and value.items:
            maps = [item for item in value.items if isinstance(item, Map)]
            if len(maps) == len(value.items) and all(_role(item) for item in maps):
                return key, maps
    return None


def _role(message: Map) -> str:
    for key in _SPEAKERS:
        leaf = message.get(key)
        if isinstance(leaf, Leaf):
            return _ROLES.get(leaf.value.strip().lower(), leaf.value)
    return ""


def _settings(node: Map) -> dict[str, Any]:
    """What a record says about the place its text is going to."""
    out: dict[str, Any] = {}
    for key, value in node.entries:
        setting = SIDE.get(key.lower())
        if setting == "context":
            items = value.items if isinstance(value, Seq) else [value]
            out["context"] = tuple(i.value for i in items if isinstance(i, Leaf))
        elif setting == "first_reply" and isinstance(value, bool):
            out["first_reply"] = value
        elif setting in {"channel", "lang"} and isinstance(value, Leaf):
            out[setting] = value.value.strip().lower()
        elif setting == "role" and isinstance(value, Leaf):
            out["role"] = _ROLES.get(value.value.strip().lower(), "agent")
    return out


def _value(node: Node) -> object:
    return node.value if isinstance(node, Leaf) else None


def _count(node: Node) -> int | None:
    """A number of files, given as a number or as their list."""
    if isinstance(node, Seq):
        return len(node.items)
    return int(node) if isinstance(node, float) else None


def _escaped(key: str) -> str:
    """A key as a step of a JSON pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")
