"""Words for each kind of record about people: tables that point to them, and events."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

#: Label of the table and its field -> what such a row says about a person.
RECORDS: dict[str, Promise] = {
    "accounts.Invitation.invited_by": _("Invitations you wrote"),
    "accounts.AuditEntry.actor": _("Lines of the audit log about what you changed"),
    "attention.Boundary.limited_by": _("Limits you set after abuse"),
    "attention.BoundaryStep.by": _("Steps you took after abuse"),
    "attention.CapRaised.by": _("Times you allowed somebody more conversations"),
    "attention.CapRaised.person": _("Times you were allowed more conversations"),
    "attention.Relief.person": _("Breaks you took after abuse; no figure counts them"),
    "attention.Skip.person": _("Times somebody who waited longer was passed over"),
    "attention.TakenBack.person": _("Conversations that went back to the queue from you"),
    "attention.Wait.answered_by": _("Waits of customers that your reply ended"),
    "conversations.ContactFact.author": _("Facts about customers that you wrote down"),
    "conversations.Conversation.assignee": _("Conversations that are yours now"),
    "conversations.Draft.author": _("Drafts you have not sent"),
    "conversations.Message.author": _("Replies and notes you wrote"),
    "conversations.MessageRevision.replaced_by": _("Earlier texts of notes you changed"),
    "conversations.Question.decided_by": _("Questions of customers you decided about"),
    "conversations.Commitment.owner": _("Promises you keep"),
    "conversations.Commitment.decided_by": _("Promises you decided about"),
    "conversations.Untold.known_by": _("Facts you noted for telling a customer"),
    "macros.Macro.author": _("Macros you wrote first"),
    "pages.Looking.user": _("Conversations you have open now; forgotten within a minute"),
    "pages.Seen.user": _("How far you have read in conversations"),
    "quality.Review.reviewer": _("Reviews of finished work that you wrote"),
}

#: Kind of event -> what it says about a person; a kind without words shows its name.
EVENTS: dict[str, Promise] = {
    "conversation.assigned": _("Event: a conversation changed its owner"),
    "conversation.changed": _("Event: a conversation was described anew"),
    "conversation.closed": _("Event: a conversation was closed"),
    "conversation.reopened": _("Event: a conversation was opened again"),
    "conversation.snoozed": _("Event: a conversation was put aside"),
    "draft.reviewed": _("Event: a reply was reviewed when it was sent"),
    "ledger.changed": _("Event: questions or promises changed"),
    "macro.changed": _("Event: a macro was changed"),
    "message.edited": _("Event: a note was changed"),
    "message.held": _("Event: a reply was accepted"),
    "message.noted": _("Event: a note was written"),
    "message.withdrawn": _("Event: a reply was taken back"),
    "person.changed": _("Event: name, role, teams or languages changed"),
    "person.presence": _("Event: available, away or on a break"),
    "person.signed_out": _("Event: a session ended"),
    "setting.changed": _("Event: a setting was changed"),
    "typing.agent": _("Event: a colleague is typing"),
    "viewing.changed": _("Event: who had a conversation open"),
    "attention.raised": _("Event: a customer waits too long"),
    "attention.skipped": _("Event: somebody who waited longer was passed over"),
}
