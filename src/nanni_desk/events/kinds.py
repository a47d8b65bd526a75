"""Every kind of event there is; docs/reference/events.md is made from this table.

Names are ``noun.what_happened``. A name is never given a new meaning: live pages, webhooks and
reports read old events for years.
"""

KINDS: dict[str, str] = {
    "conversation.opened": "A customer began a conversation, or one was begun for them.",
    "conversation.changed": "Subject, priority, tags, team, contact or next action changed.",
    "conversation.assigned": "It has another owner; `data.assignee` is None for the queue.",
    "conversation.snoozed": "Put aside until `data.until`.",
    "conversation.closed": "Closed by a person; nothing was open in it.",
    "conversation.reopened": "Opened again, by a person or by a new message.",
    "message.received": "The customer wrote; stored, not necessarily seen.",
    "message.held": "A reply was accepted and waits out its hold window.",
    "message.withdrawn": "A reply was taken back within its hold window.",
    "message.sent": "The channel took the reply.",
    "message.delivered": "The reply reached the customer's side.",
    "message.read": "The customer has seen everything up to `data.message`.",
    "message.failed": "The channel refused the reply; it is back at the top of the queue.",
    "message.edited": "The text was changed; earlier texts are kept.",
    "message.noted": "An internal note was written.",
    "ledger.changed": "Questions, promises or signals of a conversation changed.",
    "promise.due_soon": "A promise falls due within its reminder time.",
    "promise.broken": "A promise went past its time.",
    "attention.raised": "The watchdog raised a step: `data.step` is hint, alarm or lead.",
    "attention.cleared": "The customer no longer waits.",
    "attention.skipped": "Somebody who waited longer was passed over.",
    "typing.customer": "The customer is typing; forgotten after seconds.",
    "typing.agent": "A colleague is typing in this conversation.",
    "viewing.changed": "Who has the conversation open changed.",
    "person.changed": "A colleague's name, role, teams or languages changed.",
    "person.presence": "A colleague became available, away or on a break.",
    "person.signed_out": "A session ended; its live pages stop.",
    "macro.changed": "A macro was written, changed or deleted.",
    "setting.changed": "An inbox, team or other setting changed.",
    "review.saved": "A finished conversation was reviewed; the person who answered is told.",
    "draft.reviewed": "A reply was reviewed at sending; findings and overrides are in `data`.",
}
