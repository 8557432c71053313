package se.ss12000.conformance.provider;

import java.security.PublicKey;

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

  /**
   * {@code Authorization: Bearer} with a token that is signed by ES256 and says who is let in
   * where.
   *
   * @param key of whoever signs the tokens
   * @param issuer as {@code iss}; anybody when empty, like the two below
   * @param organisation as {@code organization_id}
   * @param location what {@code requested_access} has to lead to; the provider itself when empty
   */
  record Jwt(PublicKey key, String issuer, String audience, String organisation, String location)
      implements Access {
    @Override
    public String toString() {
      return "JWT ***";
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
