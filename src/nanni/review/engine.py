"""Engine: one message in, findings out. Knows rules and situations, nothing of files."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from operator import attrgetter

from nanni.model import Finding, Outcome, Severity, Situation
from nanni.model.typed import TYPE_CHECKING, Any
from nanni.review.settings import Settings
from nanni.rulekit.judge import Judge
from nanni.rulekit.rule import Check, DialogueCheck, Hit, Match, Need, Rule
from nanni.rulekit.ruleset import Ruleset
from nanni.rulekit.scanner import Scan, Scanner
from nanni.rulekit.view import View
from nanni.text.document import Document
from nanni.text.forms import Forms

if TYPE_CHECKING:
    from nanni.model.facts import FactBook

_CONTEXT_CACHE = 256
_place = attrgetter("start", "end", "code")


class RuleInfo:
    """A compiled rule at run time: its fields, this team's settings and its check."""

    __slots__ = (
        "_dialogue",
        "_module",
        "always",
        "at",
        "check",
        "fields",
        "needs",
        "number",
        "options",
        "ruled",
        "severity",
    )

    def __init__(self, number: int, fields: dict[str, Any], settings: Settings) -> None:
        """``fields`` as stored in the ruleset."""
        self.number = number
        self.fields = fields
        self.always: bool = fields["always"]
        self.needs: Need = fields["needs"]
        self.at: str = fields["at"]
        self.severity: Severity = settings.severities.get(fields["code"], fields["severity"])
        #: The team has given this rule its severity, which no hit changes.
        self.ruled = fields["code"] in settings.severities
        self.options: Mapping[str, Any] = {
            **fields["options"],
            **settings.options.get(fields["code"], {}),
        }
        self._module: str = fields["module"]
        #: The rule's check; its module is imported when it is first asked.
        self.check: Check = self._imported_check
        self._dialogue: DialogueCheck | None = None

    def hits(self, view: View, matches: list[Match]) -> Iterable[Hit]:
        """What the rule reports for its standing matches."""
        if not self._module:
            nth = self.fields["count"] - 1
            chosen = matches[nth : nth + 1] if nth else matches
            return [view.hit(match) for match in chosen]
        if len(matches) < self.fields["count"]:
            return ()
        view.options = self.options
        return self.check(view, matches)

    def _imported_check(self, view: View, matches: Sequence[Match]) -> Iterable[Hit]:
        check = self._rule().check
        assert check is not None, self._module  # noqa: S101 - discovery refuses such rules
        self.check = check
        return check(view, matches)

    @property
    def dialogue(self) -> DialogueCheck:
        """The rule's check over conversations; its module is imported when first asked for."""
        if self._dialogue is None:
            self._dialogue = self._rule().dialogue
        assert self._dialogue is not None, self._module  # noqa: S101 - the same
        return self._dialogue

    def _rule(self) -> Rule:
        module = sys.modules.get(self._module) or import_module(self._module)
        rule: Rule = module.RULE
        return rule


#: Owners that are on, and the rules without matchers among them.
_Switches = tuple[bytearray, list[RuleInfo]]


class Engine:
    """Applies a compiled ruleset to messages under one team's settings."""

    def __init__(self, ruleset: Ruleset, forms: Forms, settings: Settings) -> None:
        """Prepare; nothing is read from disk afterwards but modules of rules that speak."""
        self.settings = settings
        self.scanner = Scanner(ruleset, forms)
        self._judge = Judge(ruleset)
        self._owners = ruleset.owners
        self.rules: dict[int, RuleInfo] = {
            number: RuleInfo(number, fields, settings)
            for number, fields in enumerate(ruleset.owners)
            if "code" in fields
        }
        #: owner of matches -> rules to ask because of them: itself, and those that follow a cue.
        self._callers: list[list[RuleInfo]] = [
            [
                self.rules[rule]
                for rule in (owner, *(n for n, _ in ruleset.followers.get(owner, ())))
                if rule in self.rules
            ]
            for owner in range(len(ruleset.owners))
        ]
        self._active: dict[tuple[str, str, str], _Switches] = {}
        self._dialogue_rules: dict[tuple[str, str, str, str], list[RuleInfo]] = {}
        self._contexts: dict[str, Scan] = {}
        self._cues_on = bytearray("cue" in fields for fields in ruleset.owners)

    def knowing(self, facts: "FactBook") -> "Engine":
        """The same engine beside another fact book; what was learnt of words is shared."""
        from copy import copy  # noqa: PLC0415 - only for teams that keep a fact book

        other = copy(self)
        other.settings = self.settings._replace(facts=facts)
        return other

    def findings(
        self, text: str, situation: Situation, role: str = "agent", message_index: int = 0
    ) -> tuple[list[Finding], str]:
        """Findings of one message in reading order, and the language it was read in."""
        out, view = self.read(text, situation, role, message_index)
        return out, view.lang

    def read(
        self, text: str, situation: Situation, role: str = "agent", message_index: int = 0
    ) -> tuple[list[Finding], View]:
        """Findings of one message in reading order, and its reading for whoever looks further."""
        document = Document(text)
        if document.language == "und" and situation.lang:
            document.language = situation.lang
        active, always = self._switches(situation.channel, document.language, role)
        scan = self.scanner.scan(document, active, theirs=role == "customer")
        settings = self.settings
        view = View(
            scan,
            situation,
            settings.brand,
            self._judge.cue,
            self._scan_context,
            settings.facts,
        )
        out: list[Finding] = []
        for rule in self._called(scan, active):
            matches = self._judge.standing(scan, rule.number, rule.at)
            if matches:
                out.extend(
                    self.finding(view, rule, hit, message_index) for hit in rule.hits(view, matches)
                )
        lacking = _lacking(view)
        for rule in always:
            if rule.needs in lacking:
                continue
            view.options = rule.options
            hits = rule.check(view, ())
            if hits:  # usually an empty tuple
                out.extend(self.finding(view, rule, hit, message_index) for hit in hits)
        if len(out) > 1:
            out.sort(key=_place)
        return out, view

    def is_dialogue_rule(self, code: str) -> bool:
        """Whether the rule reads whole conversations instead of messages."""
        return any(r.fields["code"] == code and r.fields["when"] for r in self.rules.values())

    def dialogue_rules(self, channel: str, lang: str, role: str, when: str) -> list[RuleInfo]:
        """Rules over conversations that are on for such a message and are asked at this time."""
        key = (channel, lang, role, when)
        known = self._dialogue_rules.get(key)
        if known is None:
            active, _ = self._switches(channel, lang, role)
            known = self._dialogue_rules[key] = [
                rule
                for rule in self.rules.values()
                if active[rule.number] and rule.fields["when"] == when
            ]
        return known

    def _called(self, scan: Scan, active: Sequence[int]) -> list[RuleInfo]:
        """Rules that have raw matches, or follow a cue that has."""
        callers = self._callers
        called = {rule.number: rule for owner in scan.found for rule in callers[owner]}
        return [rule for number, rule in called.items() if active[number]]

    def _switches(self, channel: str, lang: str, role: str) -> _Switches:
        key = (channel, lang, role)
        known = self._active.get(key)
        if known is None:
            active = bytearray(b"\1" * len(self._owners))
            for number, rule in self.rules.items():
                active[number] = self._is_on(rule, channel, lang, role)
            always = [r for r in self.rules.values() if r.always and active[r.number]]
            known = self._active[key] = active, always
        return known

    def _is_on(self, rule: RuleInfo, channel: str, lang: str, role: str) -> bool:
        fields = rule.fields
        return (
            channel in fields["channels"]
            and (lang in fields["langs"] or lang == "und")
            and role in fields["reads"]
            and self.settings.selects(fields["code"], channel, default=fields["enabled"])
        )

    def _scan_context(self, text: str) -> Scan:
        known = self._contexts.get(text)
        if known is None:
            if len(self._contexts) >= _CONTEXT_CACHE:
                self._contexts.clear()
            known = self._contexts[text] = self.scanner.scan(
                Document(text), self._cues_on, theirs=True
            )
        return known

    def finding(self, view: View, rule: RuleInfo, hit: Hit, message_index: int) -> Finding:
        """What a hit of a rule is to the outside: words of its own, places of the original."""
        fields, document = rule.fields, view.document
        start, end = document.to_original(hit.start, hit.end)
        locale = self.settings.locale or ("en" if document.language == "en" else "ru")
        severity = rule.severity
        if hit.severity and not rule.ruled:
            severity = hit.severity
        return Finding(
            code=fields["code"],
            name=fields["name"],
            category=fields["category"],
            severity=severity,
            outcome=_outcome(severity, _blocks(fields["blocks"], hit, view.situation)),
            start=start,
            end=end,
            text=document.original[start:end],
            why=(hit.why or fields["why"])[locale],
            advice=(hit.advice or fields["advice"])[locale],
            fixes=hit.fixes,
            message_index=message_index,
            rule_version=fields["version"],
            data=hit.data,
        )


def _lacking(view: View) -> set[Need]:
    """What this message has not, of all that rules without matchers may need."""
    situation = view.situation
    out: set[Need] = set()
    if not situation.context:
        out.add("context")
    if not view.facts:
        out.add("facts")
    if situation.first_reply is not True:
        out.add("first_reply")
    if not view.document.zones:
        out.add("zones")
        if not view.brand.links:
            out.add("links")
    return out


def _blocks(where: Sequence[str], hit: Hit, situation: Situation) -> bool:
    if hit.blocks is not None:
        return hit.blocks
    return (
        "always" in where
        or situation.channel in where
        or (situation.recovery is not None and "recovery" in where)
    )


def _outcome(severity: Severity, blocks: bool) -> Outcome:  # noqa: FBT001 - two facts, one answer
    if blocks and severity != "info":
        return "block"
    return "warn" if severity in {"warn", "error"} else "note"
