package se.ss12000.conformance.run;

import se.ss12000.conformance.payload.Envelope;

/** What to tell somebody who waits. */
public interface Progress {
  /** Tells nobody anything. */
  Progress SILENT =
      new Progress() {
        @Override
        public void records(long count, boolean again) {}

        @Override
        public void document(Envelope document) {}

        @Override
        public void done() {}
      };

  /**
   * Called now and then while records are read.
   *
   * @param again whether this is the second reading
   */
  void records(long count, boolean again);

  /** Called when a document has been read for the first time. */
  void document(Envelope document);

  /**
   * Called when all ids are known.
   *
   * @param inMemory bytes of memory that the index of ids and what checks remember take
   * @param onDisk bytes of temporary files that they take
   */
  default void index(long inMemory, long onDisk) {}

  /** Called when nothing more is read. */
  void done();
}
