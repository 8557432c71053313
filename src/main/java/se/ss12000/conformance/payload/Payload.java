package se.ss12000.conformance.payload;

/** One piece of what there is to judge, in the order in which it was read. */
public sealed interface Payload permits Answer, Entity, Envelope, Malformed, Unavailable {
  Origin origin();
}
