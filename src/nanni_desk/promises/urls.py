"""Addresses of promises; what becomes of one is decided at ``promise``, beside the ledger."""

from django.urls import path

from nanni_desk.promises.views import calendars, pages, passing, story

urlpatterns = [
    path("promises/", pages.promises, name="promises"),
    path("promises/list/", pages.promises_part, name="promises-list"),
    path("promises/calendar/", calendars.calendar_link, name="promises-calendar"),
    path("calendar/<slug:token>.ics", calendars.feed, name="promises-feed"),
    path("promises/<int:number>/keepers/", passing.keepers, name="promise-keepers"),
    path("promises/<int:number>/story/", story.story, name="promise-story"),
    path("promises/<int:number>/delivered/", story.delivered, name="promise-delivered"),
    path("promises/<int:number>/keeper/", passing.keeper, name="promise-keeper"),
]
