package se.ss12000.conformance.payload;

/** What a service answered, as it came; its records follow it. */
public final class Answer implements Payload {
  private final Exchange exchange;
  private final byte[] content;

  /**
   * @param content the body, unpacked; not to be changed afterwards
   */
  public Answer(Exchange exchange, byte[] content) {
    this.exchange = exchange;
    this.content = content;
  }

  public Exchange exchange() {
    return exchange;
  }

  /** The body as it came, unpacked; callers do not change it. */
  @SuppressWarnings("MixedMutabilityReturnType")
  public byte[] content() {
    return content;
  }

  @Override
  public Origin origin() {
    return new Origin.Http(exchange);
  }
}
