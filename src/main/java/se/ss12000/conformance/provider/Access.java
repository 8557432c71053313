package se.ss12000.conformance.provider;

/** How clients show who they are. */
public sealed interface Access {
  /** Nobody is asked. */
  record Open() implements Access {}

  /** {@code Authorization: Bearer} with a token agreed upon. */
  record Bearer(String token) implements Access {
    @Override
    public String toString() {
      return "Bearer ***";
    }
  }

  /**
   * OAuth 2 client credentials, with a token endpoint of the provider's own at {@code /token}.
   *
   * @param seconds how long a token is good
   */
  record OAuth(String id, String secret, long seconds) implements Access {
    @Override
    public String toString() {
      return "OAuth " + id + " ***";
    }
  }

  /** A key in a header. */
  record ApiKey(String header, String key) implements Access {
    @Override
    public String toString() {
      return header + " ***";
    }
  }
}
