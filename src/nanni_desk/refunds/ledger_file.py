"""The ledger as accounting gets it: a line an entry, sums with a point, never rounded. Pure."""

from collections.abc import Iterable

from django.utils import timezone

from nanni_desk.lib.spreadsheets import as_csv
from nanni_desk.refunds.selectors.ledger import Entry

#: Names of columns are for programs: they stay the same in every language.
COLUMNS = (
    "decided_at", "kind", "about", "customer", "sum", "bonus", "currency", "given", "state",
    "decided_by", "key", "receipt", "given_at",
)  # fmt: skip


def write(entries: Iterable[Entry], separator: str) -> bytes:
    """The file."""
    return as_csv(COLUMNS, (_row(one) for one in entries), separator)


def _row(entry: Entry) -> list[str]:
    given_at = timezone.localtime(entry.given_at).isoformat() if entry.given_at else ""
    return [
        timezone.localtime(entry.at).isoformat(), entry.kind, entry.about, entry.customer,
        plain(entry.amount), plain(entry.bonus) if entry.bonus else "", entry.currency,
        "yes" if entry.is_given else "no", str(entry.state), entry.by, entry.key, entry.receipt,
        given_at,
    ]  # fmt: skip


def plain(amount: int) -> str:
    """Minor units with a point: ``150050`` is ``1500.50``.

    >>> plain(5), plain(150_050)
    ('0.05', '1500.50')
    """
    return f"{amount // 100}.{amount % 100:02}"
