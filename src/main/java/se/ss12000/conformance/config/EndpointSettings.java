package se.ss12000.conformance.config;

/**
 * Where a service is and how it lets us in. What is empty was not stated; {@code ${NAME}} in an
 * address or a name stands for a variable of the environment.
 *
 * @param url the address that the paths of the standard follow
 * @param access what it asks for at the door
 * @param clientCertificate a file relative to that of the configuration, like the two others
 */
public record EndpointSettings(
    String url, Access access, String clientCertificate, String clientKey, String ca) {

  /** What kind of credentials a service asks for. */
  public enum Kind {
    NONE,
    BEARER,
    OAUTH2,
    API_KEY,
    BASIC,
    JWT
  }

  /**
   * Credentials, without what is secret of them.
   *
   * @param secret where the secret is
   */
  public record Access(
      Kind kind,
      String tokenUrl,
      String clientId,
      String tokenScope,
      String header,
      String user,
      SecretPlace secret) {
    /** Everybody is let in, or nothing was stated. */
    public static final Access NONE =
        new Access(Kind.NONE, "", "", "", "", "", SecretPlace.NOWHERE);
  }

  /**
   * Where a secret is; a configuration never holds one.
   *
   * @param variable of the environment; empty when it is in a file
   * @param file relative to that of the configuration; empty when it is in a variable
   */
  public record SecretPlace(String variable, String file) {
    static final SecretPlace NOWHERE = new SecretPlace("", "");
  }
}
