"""What claimwire knows: pure functions and small classes, records in, records out. No Faust, Kafka, environment or clock."""
