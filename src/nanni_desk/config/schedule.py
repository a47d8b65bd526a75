"""What becomes due: one line a job, run by the clock in this order."""

from nanni_desk.accounts import limits
from nanni_desk.api import services as api
from nanni_desk.attention import services as attention
from nanni_desk.channels.widget import services as widget
from nanni_desk.conversations.services import files
from nanni_desk.escalation import services as escalation
from nanni_desk.facts.services import disclosing, retracting
from nanni_desk.handoff.services import hearing
from nanni_desk.lib.schedule import Job
from nanni_desk.pages.services import looking
from nanni_desk.processes import heartbeats, sessions
from nanni_desk.promises.services import conditions, confirming, repeating
from nanni_desk.recovery.services import asides, clocks, remedying
from nanni_desk.refunds.services import clocks as refunds

JOBS: tuple[Job, ...] = (
    Job("steps of the watchdog", attention.watch, 1),
    Job("promises before and at their term", attention.promises_due, 1),
    Job("facts that nobody has told", attention.untold_due, 1),
    Job("snoozes that end", attention.snoozes_over, 1),
    Job("breaks that end", attention.breaks_over, 1),
    Job("what is taken back from the silent", attention.take_back, 2),
    Job("what waits for somebody with room", attention.assign_waiting, 1),
    Job("limits whose day has come", attention.limits_over, 30),
    Job("people who were told something untrue", retracting.searches_due, 1),
    Job("telling them together", disclosing.batches_due, 1),
    Job("cases past their term", clocks.cases_due, 5),
    Job("remedies that were not given in time", clocks.remedies_due, 5),
    Job("questions to colleagues that nobody answered", escalation.rises_due, 5),
    Job("side states that nobody looked at again", asides.asides_due, 60),
    Job("approvals that nobody answered", remedying.approvals_due, 5),
    Job("refunds near their term or idle", refunds.refunds_due, 5),
    Job("promises that come again", repeating.series_due, 5),
    Job("conditions of promises", conditions.conditions_due, 5),
    Job("dates that another team was asked for", confirming.confirmations_due, 5),
    Job("people who closed a conversation's page", looking.forget_gone, 15),
    Job("what trackers told long ago", hearing.forget_heard, 3600),
    Job("uploads that nobody sent", files.prune, 60),
    Job("conversations in which nothing was said", widget.forget_unsaid, 3600),
    Job("answers kept for repeated requests", api.prune, 3600),
    Job("tries of limits", limits.prune, 3600),
    Job("heartbeats of dead processes", heartbeats.forget_dead, 3600),
    Job("sessions that ended", sessions.forget_ended, 3600),
)
