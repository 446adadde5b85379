"""What of an article is a claim: what somebody says or the article asserts, whose it is, where, when and how much."""
