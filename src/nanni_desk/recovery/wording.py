"""What the pages call steps, demands and reasons: words alone."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.severity import Reason
from nanni_desk.recovery.states import Need, State

#: The button that takes a case to this state.
STEPS: dict[str, str | Promise] = {
    State.TRIAGED: _("Take it up"),
    State.ACKNOWLEDGED: _("On to the acknowledgement"),
    State.FACTS: _("On to the facts"),
    State.EXPLAINED: _("On to the explanation"),
    State.OFFERED: _("On to the remedy"),
    State.AGREED: _("The customer agrees"),
    State.DISPUTED: _("The customer disagrees"),
    State.FULFILLING: _("Begin to fulfil"),
    State.VERIFIED: _("Everything is given: ask the customer"),
    State.LEARNED: _("On to the lesson"),
    State.CLOSED: _("Close the case"),
}
#: What a step demands, as a sentence to the person who is at it.
NEEDS: dict[str, str | Promise] = {
    Need.TRIGGER: _("Say what went wrong."),
    Need.OWNER: _("Name the one person who faces the customer."),
    Need.ISSUES: _("Write down at least one thing that went wrong."),
    Need.CONTAINMENT: _("First stop the harm, then write."),
    Need.CUSTOMER_TOLD: _("Tell the customer what happened to the account, and note how."),
    Need.AFFECTED_SEARCHED: _("Look whether others were hit by the same."),
    Need.ACKNOWLEDGEMENT: _("Write to the customer that this is our failure."),
    Need.REMEDY_SOUGHT: _("Write down what the customer wants, in their own words."),
    Need.EVIDENCE: _("Attach what shows how it was, or say why there is nothing."),
    Need.EXPLANATION: _("Explain it: what happened, why, and how we mend it."),
    Need.OFFER: _("Offer a remedy."),
    Need.APPROVAL: _("Wait for the answer of the one who may allow it."),
    Need.LOSS: _("Write down what it cost the customer."),
    Need.CHOICE: _("Note what the customer chose, in their own words."),
    Need.SECOND_DECISION: _("Somebody else decides this time, with reasons."),
    Need.FULFILMENT: _("Give what was chosen, and keep every promise of the conversation."),
    Need.CONFIRMATION: _("Ask the customer whether all is well; 72 hours of silence are a yes."),
    Need.PUBLIC_OUTCOME: _("Tell the outcome where the complaint was read."),
    Need.ROOT_CAUSE: _("Name the cause, not the person."),
    Need.LESSON: _("Say what changes in our work, or answer for its staying as it is."),
    Need.AGENTS_TOLD: _("Tell your colleagues what was learned."),
    Need.OUTCOMES: _("Write how each matter ended for the customer."),
    Need.ASIDES: _("Something holds beside it still: end it, or the case stays open."),
    Need.BEYOND_MONEY: _("Bad treatment is not settled by money alone: add an admission."),
}
#: What brought a case about, in the middle of a line.
TRIGGERS: dict[str, str | Promise] = {
    Trigger.BROKEN_PROMISE: _("a promise was broken"),
    Trigger.MISINFORMATION: _("we said something untrue"),
    Trigger.BOIL: _("the customer was driven to the boil"),
    Trigger.HAND: _("opened by a colleague"),
    Trigger.PROGRAM: _("opened by a program"),
    Trigger.QUALITY: _("found in a review"),
}
#: Why a case is so grave.
REASONS: dict[str, str | Promise] = {
    Reason.KIND: _("by what happened"),
    Reason.VULNERABLE: _("somebody's health or safety is at stake"),
    Reason.PUBLIC: _("others read along"),
    Reason.REPEATED: _("not our first failure within 90 days"),
    Reason.FRUITLESS: _("the customer wrote three times or more for nothing"),
    Reason.DOUBLE: _("the repair failed, too"),
}
