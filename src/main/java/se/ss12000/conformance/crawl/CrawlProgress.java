package se.ss12000.conformance.crawl;

import se.ss12000.conformance.payload.Exchange;

/** What to tell somebody who waits for a crawl. */
public interface CrawlProgress {
  /** Tells nobody anything. */
  CrawlProgress SILENT =
      new CrawlProgress() {
        @Override
        public void step(Step step, int number, int of) {}

        @Override
        public void asked(Exchange exchange) {}

        @Override
        public void records(long more) {}
      };

  /** Called before something is found out. */
  void step(Step step, int number, int of);

  /** Called after each answer. */
  void asked(Exchange exchange);

  /** Called when more records have come. */
  void records(long more);
}
