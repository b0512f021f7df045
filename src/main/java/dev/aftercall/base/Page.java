package dev.aftercall.base;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number of this page, from 0
 * @param total rows on all pages
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> of(List<T> rows, int number, int size, long total) {
        return new Page<>(rows, number, size, total);
    }

    public boolean hasNext() {
        return (long) (number + 1) * size < total;
    }

    public boolean hasPrevious() {
        return number > 0;
    }
}
