package se.ss12000.conformance.source.http;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Our client certificate, if any, and whether anybody has asked for one. */
final class Identity extends X509ExtendedKeyManager {
  private final X509ExtendedKeyManager ours;
  private final AtomicBoolean asked = new AtomicBoolean();

  Identity(X509ExtendedKeyManager ours) {
    this.ours = ours;
  }

  /** A server that hangs up after asking tells in this way only what it wanted. */
  boolean wasAsked() {
    return asked.get();
  }

  @Override
  public @Nullable String chooseEngineClientAlias(
      String[] types, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    asked.set(true);
    return ours.chooseEngineClientAlias(types, issuers, engine);
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] types, Principal @Nullable [] issuers, @Nullable Socket socket) {
    asked.set(true);
    return ours.chooseClientAlias(types, issuers, socket);
  }

  @Override
  public String @Nullable [] getClientAliases(String type, Principal @Nullable [] issuers) {
    return ours.getClientAliases(type, issuers);
  }

  @Override
  public String @Nullable [] getServerAliases(String type, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseServerAlias(
      String type, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }

  @Override
  public X509Certificate @Nullable [] getCertificateChain(String alias) {
    return ours.getCertificateChain(alias);
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    return ours.getPrivateKey(alias);
  }
}
