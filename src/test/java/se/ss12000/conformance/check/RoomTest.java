package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.text.Text;

final class RoomTest {
  @Test
  void countsWhatIsTaken() {
    var room = new Room(100, ByteBuffer::allocateDirect, RoomTest::full);
    room.take(60);

    assertThat(room.inMemory()).isEqualTo(60);
    assertThat(room.onDisk()).isZero();
  }

  @Test
  void takesFromDiskWhatMemoryHasNoRoomFor() {
    var room = new Room(100, ByteBuffer::allocateDirect, ByteBuffer::allocateDirect);
    room.take(60);
    ByteBuffer first = room.take(60);
    ByteBuffer second = room.take(50);
    first.putLong(52, -1);

    assertThat(second.getLong(0)).isZero();
    assertThat(room.inMemory()).isEqualTo(60);
    assertThat(room.onDisk()).isEqualTo(110);
  }

  @Test
  void keepsTheContentOfWhatIsExchanged() {
    var room = new Room(Long.MAX_VALUE, ByteBuffer::allocate, RoomTest::full);
    ByteBuffer piece = room.take(8);
    piece.putLong(0, 4711);

    assertThat(room.exchange(piece, 2 * Room.SMALL).getLong(0)).isEqualTo(4711);
    assertThat(room.inMemory()).isEqualTo(2 * Room.SMALL);
  }

  @Test
  void givesBackWhatWasTakenFromDisk() {
    var room = new Room(100, ByteBuffer::allocateDirect, ByteBuffer::allocateDirect);
    room.take(60);
    ByteBuffer piece = room.take(50);
    room.exchange(piece, 2 * Room.SMALL);

    assertThat(room.inMemory()).isEqualTo(60);
    assertThat(room.onDisk()).isEqualTo(2 * Room.SMALL);
  }

  @Test
  void takesFromDiskWhatJavaDoesNotGive() {
    var room = new Room(Long.MAX_VALUE, RoomTest::none, ByteBuffer::allocateDirect);
    room.take(2 * Room.SMALL);
    room.take(60);

    assertThat(room.inMemory()).isZero();
    assertThat(room.onDisk()).isEqualTo(2 * Room.SMALL + 60);
  }

  private static ByteBuffer none(int bytes) {
    throw new OutOfMemoryError("no " + bytes);
  }

  @Test
  void saysThatTheDiskIsFull() {
    var room = new Room(10, RoomTest::full, RoomTest::full);

    assertThatThrownBy(() -> room.take(11)).isInstanceOf(NoRoomException.class).hasMessage("full");
  }

  private static ByteBuffer full(int bytes) {
    throw new NoRoomException(Text.same("full"));
  }
}
