"""What becomes due: one line a job, run by the clock in this order."""

from nanni_desk.accounts import limits
from nanni_desk.lib.schedule import Job
from nanni_desk.processes import heartbeats, sessions

JOBS: tuple[Job, ...] = (
    Job("tries of limits", limits.prune, 3600),
    Job("heartbeats of dead processes", heartbeats.forget_dead, 3600),
    Job("sessions that ended", sessions.forget_ended, 3600),
)
