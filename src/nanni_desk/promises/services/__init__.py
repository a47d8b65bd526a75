"""Every change of promises that is made on their page, and of the links to them."""
