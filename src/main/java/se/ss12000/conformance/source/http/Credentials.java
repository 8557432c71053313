package se.ss12000.conformance.source.http;

import java.net.URI;

/** What the user has to show at the door of a service. */
public sealed interface Credentials {
  /** How people call this kind of access, such as {@code bearer}. */
  String kind();

  /** Nothing: the service is open, or a client certificate is enough. */
  record None() implements Credentials {
    @Override
    public String kind() {
      return "none";
    }
  }

  /** A token that somebody has fetched already. */
  record Bearer(Secret token) implements Credentials {
    @Override
    public String kind() {
      return "bearer";
    }
  }

  /** A key in a header of its own. */
  record ApiKey(String header, Secret key) implements Credentials {
    @Override
    public String kind() {
      return "api-key " + header;
    }
  }

  /** User and password. */
  record Basic(String user, Secret password) implements Credentials {
    @Override
    public String kind() {
      return "basic";
    }
  }

  /**
   * A token that we sign ourselves, as somebody whom the service trusts, and sign again in time.
   *
   * @param claims what it says
   */
  record SignedToken(SigningKey key, TokenClaims claims) implements Credentials {
    @Override
    public String kind() {
      return "jwt";
    }
  }

  /**
   * OAuth 2 client credentials: a token is fetched, and fetched again when it has been used up.
   *
   * @param scope what to ask for; may be empty
   * @param inBody whether id and secret go in the form, not in a header
   */
  record ClientCredentials(
      URI tokenEndpoint, String id, Secret secret, String scope, boolean inBody)
      implements Credentials {
    @Override
    public String kind() {
      return "oauth2";
    }
  }
}
