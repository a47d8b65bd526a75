"""Addresses of the workspace."""

from django.urls import path

from nanni_desk.pages.views import acting, contacts, conversation, home, ledgers, looking, news

urlpatterns = [
    path("", home.home, name="home"),
    path("list/", home.fragment, name="list"),
    path("search/", home.search, name="search"),
    path("unread/", news.unread, name="unread"),
    path("news/<int:number>/", news.news, name="news"),
    path("c/<int:number>/", conversation.page, name="conversation"),
    path("c/<int:number>/head/", conversation.head_part, name="head"),
    path("c/<int:number>/thread/", conversation.thread_part, name="thread"),
    path("c/<int:number>/ledger/", conversation.ledger_part, name="ledger"),
    path("c/<int:number>/about/", conversation.about_part, name="about"),
    path("c/<int:number>/here/", conversation.here_part, name="here"),
    path("c/<int:number>/owners/", conversation.owners_part, name="owners"),
    path("c/<int:number>/take/", acting.take, name="take"),
    path("c/<int:number>/hand-over/", acting.hand_over, name="hand-over"),
    path("c/<int:number>/snooze/", acting.snooze, name="snooze"),
    path("c/<int:number>/wake/", acting.wake, name="wake"),
    path("c/<int:number>/close/", acting.close, name="close"),
    path("c/<int:number>/reopen/", acting.reopen, name="reopen"),
    path("c/<int:number>/describe/", acting.describe, name="describe"),
    path("c/<int:number>/promises/", ledgers.new_promise, name="new-promise"),
    path("c/<int:number>/untold/", ledgers.new_fact, name="new-untold"),
    path("questions/<int:number>/", ledgers.question, name="question"),
    path("promises/<int:number>/", ledgers.promise, name="promise"),
    path("untold/<int:number>/told/", ledgers.fact_told, name="told"),
    path("c/<int:number>/contact/", contacts.contact, name="contact"),
    path("c/<int:number>/facts/", contacts.new_fact, name="contact-fact"),
    path("c/<int:number>/facts/<int:fact>/drop/", contacts.drop_fact, name="drop-fact"),
    path("c/<int:number>/look/", looking.look, name="look"),
    path("c/<int:number>/see/", looking.see, name="see"),
]
