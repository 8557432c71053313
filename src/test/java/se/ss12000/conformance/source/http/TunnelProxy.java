package se.ss12000.conformance.source.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on loopback that answers a wish for a tunnel, and digs it to the port wished for. */
final class TunnelProxy implements Closeable {
  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final String status;

  TunnelProxy(String status) throws IOException {
    this.status = status;
    start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What was asked of the proxy itself. */
  List<String> heads() {
    return List.copyOf(heads);
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
      while (!head.toString().endsWith("\r\n\r\n")) {
        head.append((char) in.read());
      }
      heads.add(head.toString());
      client.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(US_ASCII));
      client.getOutputStream().flush();
      if (status.startsWith("200")) {
        int port =
            Integer.parseInt(head.toString().replaceFirst("(?s)^\\S+ \\S+?:(\\d+) .*", "$1"));
        dig(client, port);
      }
    } catch (IOException e) {
      // Somebody hung up, or the test is over: the next one, if there is one.
    }
  }

  private static void dig(Socket client, int port) throws IOException {
    try (var target = new Socket(InetAddress.getLoopbackAddress(), port)) {
      start(() -> pump(client, target));
      target.getInputStream().transferTo(client.getOutputStream());
    }
  }

  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One end has closed; so does the other.
    }
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "tunnel");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
