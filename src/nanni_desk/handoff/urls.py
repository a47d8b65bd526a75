"""Addresses of trackers and of work handed over."""

from django.urls import path

from nanni_desk.handoff.views import handing, hook, trackers

urlpatterns = [
    path("trackers/", trackers.trackers, name="trackers"),
    path("trackers/new/<slug:kind>/", trackers.new, name="tracker-new"),
    path("trackers/<int:number>/", trackers.tracker, name="tracker"),
    path("trackers/<int:number>/secret/", trackers.secret, name="tracker-secret"),
    path("trackers/told/<slug:key>/", hook.told, name="tracker-told"),
    path("c/<int:number>/hand-on/", handing.hand, name="task-new"),
    path("c/<int:number>/handed/", handing.handed, name="tasks"),
    path("tasks/<int:number>/again/", handing.again, name="task-again"),
]
