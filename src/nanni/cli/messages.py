"""Every sentence that the command line says, in Russian and in English."""

from nanni.cli.audit_messages import AUDIT, AUDIT_NOUNS
from nanni.cli.check_messages import CHECK, CHECK_NOUNS, Pair
from nanni.cli.facts_messages import FACTS, FACTS_NOUNS
from nanni.cli.help_messages import HELP
from nanni.cli.show_messages import SHOW

NOUNS: dict[str, tuple[tuple[str, str, str], tuple[str, str]]] = {
    **CHECK_NOUNS,
    **AUDIT_NOUNS,
    **FACTS_NOUNS,
}
MESSAGES: dict[str, Pair] = {**HELP, **AUDIT, **SHOW, **FACTS, **CHECK}
