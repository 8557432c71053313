package se.ss12000.conformance.source;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A queue of few elements between one thread that puts and one that takes.
 *
 * <p>To wake a thread can cost more than to make an element, so neither is woken for one alone: who
 * waits for elements is when there are several, and who waits for room when there is much of it.
 */
final class BoundedBuffer<T> {
  /** Few: what waits for long has left the caches when its turn comes. */
  static final int MOST = 16;

  /** So many there have to be before who waits for them is woken. */
  static final int SOME = 2;

  /**
   * No more are left when who waits for room is woken: to wake takes as long as to use up a few.
   */
  static final int HALF = MOST / 2;

  private final Lock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Condition emptied = lock.newCondition();
  private final Queue<T> elements = new ArrayDeque<>(MOST);
  private boolean ended;

  /** Waits for room, if there is none. */
  void put(T element) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (elements.size() == MOST) {
        do {
          emptied.await();
        } while (elements.size() > HALF);
      }
      elements.add(element);
      if (elements.size() >= SOME) {
        filled.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Nothing more will be put. */
  void end() {
    lock.lock();
    try {
      ended = true;
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for elements, if there are none; null at the end. */
  @Nullable T take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (elements.isEmpty() && !ended) {
        filled.await();
      }
      T element = elements.poll();
      if (elements.size() <= HALF) {
        emptied.signal();
      }
      return element;
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what was put and not taken. */
  void clear() {
    lock.lock();
    try {
      elements.clear();
      emptied.signal();
    } finally {
      lock.unlock();
    }
  }
}
