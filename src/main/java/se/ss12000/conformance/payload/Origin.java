package se.ss12000.conformance.payload;

import java.net.URI;

/** What a payload was read from. */
public sealed interface Origin {
  /** How people recognise it in a report. */
  String label();

  /** Whether records from there are the data itself, not some of it once more. */
  boolean delivers();

  /**
   * A file, an entry of an archive, or standard input.
   *
   * @param label the path as the user gave it, with {@code /} between folders; entries of an
   *     archive follow a {@code !}
   */
  record File(String label) implements Origin {
    @Override
    public boolean delivers() {
      return true;
    }
  }

  /** An answer of a service. */
  record Http(Exchange exchange) implements Origin {
    /** Method and path; the query is left to the exchange, since it may name somebody. */
    @Override
    public String label() {
      return "#" + exchange.number() + " " + exchange.method() + " " + path(exchange.url());
    }

    @Override
    public boolean delivers() {
      return exchange.question().delivers();
    }

    private static String path(String url) {
      try {
        return Masked.path(URI.create(url).getPath());
      } catch (IllegalArgumentException e) {
        // What is no address is shown without what may be its query.
        return Masked.path(url.replaceFirst("\\?.*", ""));
      }
    }
  }
}
