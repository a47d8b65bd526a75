"""Addresses of writing, sending and rules."""

from django.urls import path

from nanni_desk.reviews.views import rules, sending, writing

urlpatterns = [
    path("c/<int:number>/review/", writing.review, name="review-draft"),
    path("c/<int:number>/terms/", writing.terms, name="terms"),
    path("c/<int:number>/draft/", writing.draft, name="save-draft"),
    path("c/<int:number>/preflight/", writing.preflight, name="preflight"),
    path("c/<int:number>/reply/", sending.reply, name="send-reply"),
    path("c/<int:number>/note/", sending.note, name="send-note"),
    path("m/<int:number>/withdraw/", sending.withdraw, name="withdraw-message"),
    path("m/<int:number>/retry/", sending.retry, name="retry-message"),
    path("m/<int:number>/change/", sending.change_note, name="change-note"),
    path("rules/<str:code>/", rules.rule, name="rule"),
    path("reviews/overridden/", rules.overridden, name="overridden-rules"),
]
