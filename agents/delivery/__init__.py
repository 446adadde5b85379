"""Delivery: the only place that writes to the broker, commits offsets and acks.

For each input partition outputs, state changes and the input's offset are committed in one Kafka transaction. What makes that
exactly once:

* Faust's own commit is off: an offset travels only inside the transaction of the outputs made from it.
* All readers in between read committed records only.
* The transactional id names the input partition. Starting its producer fences the previous owner and ends that one's open
  transaction; only then is the state restored, the committed offset read, and older records skipped.
* State reaches the store after the commit; whatever fails before it throws the changes away.
* An event, which is a fetch of records, is acked after its last record's transaction has committed, which only frees Faust's
  buffer.
* Any failure ends the process before an ack: the supervisor starts it again and the records come again.

A broker without transactions (the embedded one) gets the same order of work, one after the other: at least once.
"""
