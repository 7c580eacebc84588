package zorgian.data;

import java.util.List;

/**
 * A book of the archive, before it is written.
 *
 * @param title of the real book that it stands for
 * @param bytes how long it is, as the real one's text in the lesson's own copy
 * @param subject its most common word, stop words apart
 * @param vocabulary how many different words it is made of, stop words apart
 * @param seed what it is made from
 * @param windows whether its lines end in CR LF
 * @param marked whether it begins with a byte-order mark
 */
record Book(String title, int bytes, String subject, int vocabulary, long seed, boolean windows, boolean marked) {

    static final List<Book> ALL = List.of(
            new Book("Gulliver", 308_573, "island", 4000, 1726, false, false),
            new Book("Alice in Wonderland", 73_023, "queen", 1500, 1865, true, false),
            new Book("Pride and prejudice", 704_145, "sister", 5500, 1813, true, false),
            new Book("Yellow wallpaper", 50_840, "pattern", 1200, 1892, false, false),
            new Book("Metamorphosis", 139_054, "door", 2200, 1915, false, false),
            new Book("A Tale of Two Cities", 776_646, "wine", 6500, 1859, true, false),
            new Book("The Importance of Being Earnest", 138_885, "handbag", 2200, 1895, false, false),
            new Book("Frankenstein", 441_036, "creature", 5000, 1818, false, true));
}
