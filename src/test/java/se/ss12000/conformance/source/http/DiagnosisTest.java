package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DiagnosisTest {
  static Stream<Arguments> failures() {
    return Stream.of(
        arguments(
            with(new ConnectException(), new UnresolvedAddressException()), Obstacle.UNKNOWN_HOST),
        arguments(new UnknownHostException("skola.example"), Obstacle.UNKNOWN_HOST),
        arguments(new ConnectException("Connection refused"), Obstacle.REFUSED),
        arguments(new NoRouteToHostException("No route to host"), Obstacle.NO_CONNECTION),
        arguments(new HttpConnectTimeoutException("timed out"), Obstacle.NO_CONNECTION),
        arguments(new HttpTimeoutException("timed out"), Obstacle.NO_ANSWER),
        arguments(new TimeoutException(), Obstacle.NO_ANSWER),
        arguments(
            with(new SSLHandshakeException("PKIX"), new CertPathBuilderException("none")),
            Obstacle.UNKNOWN_ISSUER),
        arguments(
            with(
                new SSLHandshakeException("x"),
                new CertificateException("No subject alternative DNS name matching x found.")),
            Obstacle.OTHER_HOST),
        arguments(
            with(new SSLHandshakeException("x"), new CertificateExpiredException("x")),
            Obstacle.EXPIRED),
        arguments(
            with(new SSLHandshakeException("x"), new CertificateNotYetValidException("x")),
            Obstacle.EXPIRED),
        arguments(
            new SSLHandshakeException("Received fatal alert: certificate_required"),
            Obstacle.CERTIFICATE_WANTED),
        arguments(
            new SSLHandshakeException("Received fatal alert: bad_certificate"),
            Obstacle.CERTIFICATE_WANTED),
        arguments(
            new SSLHandshakeException("Received fatal alert: protocol_version"),
            Obstacle.NO_SECURE_CONNECTION),
        arguments(
            new SSLException("Unrecognized SSL message, plaintext connection?"), Obstacle.NOT_TLS),
        arguments(
            with(new SSLHandshakeException("Remote host terminated"), new EOFException()),
            Obstacle.LOST),
        arguments(
            new IOException("Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 403\""),
            Obstacle.PROXY),
        arguments(new ProtocolException("Invalid status line: \"220\""), Obstacle.NOT_HTTP),
        arguments(
            with(
                new IOException("HTTP/1.1 header parser received no bytes"),
                new EOFException("EOF reached while reading")),
            Obstacle.LOST),
        arguments(new CappedBody.CutOff(new EOFException()), Obstacle.CUT_OFF),
        arguments(new CappedBody.TooLarge(), Obstacle.TOO_LARGE));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tellsWhatIsInTheWay(Throwable failure, Obstacle expected) {
    assertThat(Diagnosis.of(failure)).isEqualTo(expected);
    assertThat(Diagnosis.of(new ExecutionException(failure))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Obstacle.class)
  void everyObstacleSaysWhereItStands(Obstacle obstacle) {
    assertThat(obstacle.text().placeholders()).contains("where");
    assertThat(obstacle.text().sv()).hasSizeLessThanOrEqualTo(140).doesNotEndWith(".");
    assertThat(obstacle.text().en()).hasSizeLessThanOrEqualTo(140).doesNotEndWith(".");
  }

  @Test
  void asksAgainOnlyWhereThereIsHope() {
    assertThat(Obstacle.LOST.retries(4)).isEqualTo(4);
    assertThat(Obstacle.NO_ANSWER.retries(4)).isEqualTo(1);
    assertThat(Obstacle.NO_ANSWER.retries(0)).isZero();
    assertThat(Obstacle.UNKNOWN_ISSUER.retries(4)).isZero();
  }

  private static Throwable with(Throwable failure, Throwable cause) {
    return failure.initCause(cause);
  }
}
