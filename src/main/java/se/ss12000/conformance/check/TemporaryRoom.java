package se.ss12000.conformance.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.ss12000.conformance.text.Text;

/** Room on disk that only its owner can read, and that is gone when nobody uses it any more. */
final class TemporaryRoom {
  private static final Text NO_ROOM =
      Text.sv("det finns inte plats för {size} MB till i {folder}; ge mer --max-index-memory")
          .en("there is no room for {size} MB more in {folder}; give more --max-index-memory");
  private static final int MEGABYTE = 1 << 20;

  private TemporaryRoom() {}

  /**
   * Makes room, all zeros.
   *
   * @throws NoRoomException when there is none
   */
  static ByteBuffer of(int bytes) {
    try {
      Path file = Files.createTempFile("ss12000-index-", ".tmp");
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        // A file of which only the end is written would be found too large when it is too late.
        if (Files.getFileStore(file).getUsableSpace() < bytes) {
          throw noRoom(bytes);
        }
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes);
      } finally {
        remove(file);
      }
    } catch (IOException e) {
      throw noRoom(bytes);
    }
  }

  /** What is in use stays usable; where it cannot be removed before, that waits for the end. */
  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private static NoRoomException noRoom(int bytes) {
    return new NoRoomException(
        NO_ROOM
            .with("size", bytes / MEGABYTE + 1)
            .with("folder", System.getProperty("java.io.tmpdir", "")));
  }
}
