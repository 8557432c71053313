package se.ss12000.conformance.provider;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import se.ss12000.conformance.standard.Standard;

/**
 * What a provider is to be like.
 *
 * @param host the address to listen at
 * @param port 0 for any that is free
 * @param pageSize most records of a page, and how many there are when nobody limits them
 * @param tls how to prove who one is; HTTP without it
 * @param callbacks whom to trust among subscribers; whoever the system trusts without it
 * @param wantsCertificate whether clients have to show a certificate, too
 */
public record ProviderSettings(
    Standard standard,
    Clock clock,
    String host,
    int port,
    int pageSize,
    Access access,
    Optional<SSLContext> tls,
    Optional<SSLContext> callbacks,
    boolean wantsCertificate,
    List<Fault> faults) {
  private static final int PAGE = 200;

  public ProviderSettings {
    faults = List.copyOf(faults);
  }

  /** A correct provider on this machine, at any free port, that lets everybody in. */
  public static ProviderSettings of(Standard standard, Clock clock) {
    return new ProviderSettings(
        standard,
        clock,
        "127.0.0.1",
        0,
        PAGE,
        new Access.Open(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of());
  }

  public ProviderSettings at(int otherPort) {
    return new ProviderSettings(
        standard,
        clock,
        host,
        otherPort,
        pageSize,
        access,
        tls,
        callbacks,
        wantsCertificate,
        faults);
  }

  public ProviderSettings pages(int size) {
    return new ProviderSettings(
        standard, clock, host, port, size, access, tls, callbacks, wantsCertificate, faults);
  }

  public ProviderSettings with(Access other) {
    return new ProviderSettings(
        standard, clock, host, port, pageSize, other, tls, callbacks, wantsCertificate, faults);
  }

  public ProviderSettings with(SSLContext context, boolean certificateWanted) {
    return new ProviderSettings(
        standard,
        clock,
        host,
        port,
        pageSize,
        access,
        Optional.of(context),
        callbacks,
        certificateWanted,
        faults);
  }

  public ProviderSettings with(List<Fault> others) {
    return new ProviderSettings(
        standard, clock, host, port, pageSize, access, tls, callbacks, wantsCertificate, others);
  }

  /** The same that trusts other subscribers. */
  public ProviderSettings trusting(Optional<SSLContext> subscribers) {
    return new ProviderSettings(
        standard, clock, host, port, pageSize, access, tls, subscribers, wantsCertificate, faults);
  }
}
