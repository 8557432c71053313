package se.ss12000.conformance.source.http;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Tells from what Java says what is in the way. */
final class Diagnosis {
  private static final int DEEPEST = 20;

  /** What a server says that wants a certificate, or another one than it got. */
  private static final Pattern CERTIFICATE_ALERT =
      Pattern.compile(
          "(certificate_required|bad_certificate|certificate_unknown|unknown_ca|access_denied"
              + "|handshake_failure|unsupported_certificate)");

  private Diagnosis() {}

  static Obstacle of(Throwable failure) {
    if (has(failure, CappedBody.TooLarge.class)) {
      return Obstacle.TOO_LARGE;
    }
    if (has(failure, HttpConnectTimeoutException.class)) {
      return Obstacle.NO_CONNECTION;
    }
    if (has(failure, HttpTimeoutException.class) || has(failure, TimeoutException.class)) {
      return Obstacle.NO_ANSWER;
    }
    if (has(failure, UnresolvedAddressException.class)
        || has(failure, UnknownHostException.class)) {
      return Obstacle.UNKNOWN_HOST;
    }
    if (has(failure, SSLException.class) || says(failure, "received fatal alert")) {
      return ofTls(failure);
    }
    if (says(failure, "tunnel|proxy")) {
      return Obstacle.PROXY;
    }
    if (has(failure, NoRouteToHostException.class)) {
      return Obstacle.NO_CONNECTION;
    }
    if (has(failure, ConnectException.class)) {
      return Obstacle.REFUSED;
    }
    if (has(failure, CappedBody.CutOff.class)) {
      return Obstacle.CUT_OFF;
    }
    boolean foreign = has(failure, ProtocolException.class) || says(failure, "status line");
    return foreign ? Obstacle.NOT_HTTP : Obstacle.LOST;
  }

  private static Obstacle ofTls(Throwable failure) {
    if (has(failure, CertificateExpiredException.class)
        || has(failure, CertificateNotYetValidException.class)) {
      return Obstacle.EXPIRED;
    }
    if (has(failure, CertPathBuilderException.class) || says(failure, "path building")) {
      return Obstacle.UNKNOWN_ISSUER;
    }
    if (has(failure, CertificateException.class)) {
      return says(failure, "subject alternative|no name matching|hostname")
          ? Obstacle.OTHER_HOST
          : Obstacle.UNKNOWN_ISSUER;
    }
    if (messages(failure).anyMatch(m -> CERTIFICATE_ALERT.matcher(m).find())) {
      return Obstacle.CERTIFICATE_WANTED;
    }
    if (says(failure, "unrecognized ssl message|plaintext|unsupported or unrecognized")) {
      return Obstacle.NOT_TLS;
    }
    return says(failure, "eof|closed|reset|terminated")
        ? Obstacle.LOST
        : Obstacle.NO_SECURE_CONNECTION;
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    return chain(failure).anyMatch(kind::isInstance);
  }

  private static boolean says(Throwable failure, String words) {
    Pattern pattern = Pattern.compile(words);
    return messages(failure).anyMatch(message -> pattern.matcher(message).find());
  }

  private static Stream<String> messages(Throwable failure) {
    return chain(failure).map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT));
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }
}
