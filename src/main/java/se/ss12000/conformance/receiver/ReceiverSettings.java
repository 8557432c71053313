package se.ss12000.conformance.receiver;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * What a receiver is to be like.
 *
 * @param host the address to listen at
 * @param port 0 for any that is free
 * @param url where the service reaches it, when that is not where it listens: through a tunnel or a
 *     reverse proxy
 * @param tls how to prove who one is; HTTP without it
 * @param word a last step of the path that nobody guesses
 */
public record ReceiverSettings(
    String host,
    int port,
    Optional<URI> url,
    Optional<SSLContext> tls,
    Conduct conduct,
    String word,
    Clock clock) {}
