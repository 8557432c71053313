package se.ss12000.conformance.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Stands before a service on loopback and passes on what it is asked, or does something else. */
final class Between implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI service;
  private final Meddler meddler;
  private final HttpServer server;

  /** Gets every request first. */
  @FunctionalInterface
  interface Meddler {
    /** Gives the status to answer with and nothing else; 0 when the request is to be passed on. */
    int meddle(Between between, String path) throws IOException;
  }

  Between(URI service, Meddler meddler) throws IOException {
    this.service = service;
    this.meddler = meddler;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A request to the service itself. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service + path));
  }

  HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    int status = meddler.meddle(this, exchange.getRequestURI().getPath());
    if (status == 0) {
      pass(exchange);
    } else {
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
    }
  }

  private void pass(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        request(exchange.getRequestURI().toString())
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    if (body.length > 0) {
      request.header("Content-Type", "application/json");
    }
    HttpResponse<byte[]> answer = send(request.build());
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    byte[] content = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), content.length == 0 ? -1 : content.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
