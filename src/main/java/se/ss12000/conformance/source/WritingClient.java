package se.ss12000.conformance.source;

/** A client that may change something at the service. */
public interface WritingClient extends Client {
  /** From now on no budget is kept: what was created has to be removed, whatever it takes. */
  void lift();
}
