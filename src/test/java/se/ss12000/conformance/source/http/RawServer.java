package se.ss12000.conformance.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Sends the same bytes to whoever connects, once some request has come, and hangs up. */
final class RawServer implements Closeable {
  private static final char TLS_HANDSHAKE = 0x16;

  private final ServerSocket socket;
  private final String answer;

  RawServer(String answer) throws IOException {
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.answer = answer;
    var thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  URI uri() {
    return URI.create("http://localhost:" + socket.getLocalPort());
  }

  private void serve() {
    while (!socket.isClosed()) {
      serveOne();
    }
  }

  private void serveOne() {
    try (Socket client = socket.accept()) {
      InputStream in = client.getInputStream();
      var head = new StringBuilder();
      do {
        head.append((char) in.read());
      } while (head.charAt(0) != TLS_HANDSHAKE && !head.toString().endsWith("\r\n\r\n"));
      client.getOutputStream().write(answer.getBytes(UTF_8));
      client.getOutputStream().flush();
      client.shutdownOutput();
    } catch (IOException e) {
      // Somebody hung up, or the test is over: the next one, if there is one.
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
