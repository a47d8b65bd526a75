"""What the lines of the audit log say, by action.

A test finds every ``audit("…")`` in the desk and wants its words here.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ACTIONS: dict[str, Promise] = {
    "person.created": _("made an account"),
    "person.invited": _("invited"),
    "person.joined": _("accepted the invitation"),
    "person.changed": _("changed role, teams or access"),
    "person.password": _("changed the own password"),
    "person.profile": _("changed the own profile"),
    "invitation.withdrawn": _("withdrew an invitation"),
    "team.created": _("made a team"),
    "team.renamed": _("renamed a team"),
    "macro.created": _("wrote a macro"),
    "macro.changed": _("changed a macro"),
    "macro.retired": _("took a macro away"),
    "macros.exported": _("exported macros"),
    "cap.raised": _("allowed more conversations at a time"),
    "hours.changed": _("changed working hours"),
    "inbox.created": _("made an inbox"),
    "inbox.changed": _("changed an inbox"),
    "inbox.secret": _("made a new secret for an inbox"),
    "token.created": _("made an API token"),
    "token.revoked": _("revoked an API token"),
    "fact.written": _("wrote a fact down"),
    "fact.changed": _("changed a fact"),
    "fact.corrected": _("corrected a fact that had been wrong"),
    "fact.taken_back": _("took an earlier value of a fact back"),
    "facts.imported": _("imported facts"),
    "disclosure.left": _("left a customer untold of a mistake"),
    "disclosures.approved": _("approved telling customers of a mistake"),
    "payouts.confirmed": _("confirmed payments by a file"),
    "ledger.exported": _("exported the ledger of remedies and payments"),
    "authority.changed": _("changed who may give what"),
    "tracker.created": _("added a tracker"),
    "tracker.changed": _("changed a tracker"),
    "tracker.secret": _("made a new secret for a tracker"),
    "works.changed": _("changed who does which work"),
    "reply.sent_despite_stop": _("sent a reply that the review had stopped"),
}
