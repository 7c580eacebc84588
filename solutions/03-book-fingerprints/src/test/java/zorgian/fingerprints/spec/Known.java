package zorgian.fingerprints.spec;

import java.util.List;

/**
 * A fingerprint that Python computed:
 * {@code python3 -c 'import hashlib; print(hashlib.pbkdf2_hmac("sha512", TEXT.encode("utf8"), SALT.encode("utf8"), ITERATIONS).hex())'}.
 */
record Known(String text, String salt, int iterations, String hex) {

    private static final String LONG_SALT = "Zorgian salt, and much more of it than anybody would ever need for a single book, "
            + "so that one message does not fit into one block of the digest";

    /** Plain letters; none of the fingerprints has a byte below 0x10. The last three have 128 characters, which fill a block, 129 and 1000. */
    static final List<Known> PLAIN = List.of(
            new Known("page 162", "salt", 1, "8155402d211561511741bb5d48a678dd5fdb6576d4d1b84485deec76d686be55"
                    + "314459a112f97a9f4cb17b29b5572c806a13487f42df2943745aafd6558457b2"),
            new Known("page 104", "salt", 2, "2470f3e37e4d2b7d6f2b4a27bca560ad989bf326bb1e41d1f7a81edd8b99841c"
                    + "a4da54e0adbe84a9a63e64a4be51861355497fd64c54d1e854a538d4fe7e3018"),
            new Known("page 17", "salt", 3, "3a8df8d7bc1743916baa2f65eb4c75fbdef1a897c019446af2348297d310a7db"
                    + "f355c6a312668e19a46745bfd677adf32b787c433eb7379210b3fda424c23377"),
            new Known("page 33", "salt", 1000, "7a14bbced2bdd4d7a5255cef8ec44a82d6e067ba97cb98ccfff2de679d88e81e"
                    + "2d71f21e936257f8809222f03ebd991b1a9921cc4296cb31be3541c36834dab9"),
            new Known("page 113", "pepper", 2, "1e1c8c9875a9a2c9dd4385f51a1064b9c46ec3a9b51688e05b72e3b12eabe876"
                    + "6ddeb034b752d3f2713d9b243adb313bc1ef749ce0c86e8b62dd7ad739825ff5"),
            new Known("page 122", LONG_SALT, 2, "a4ed24456914e555dbea2c68c5cf615f3a80a45bff96d641a7f57c63f4a613d7"
                    + "23106592499187ea2ae65aef80e5e73619561190166de8725d59d8e247111cb1"),
            new Known(garden(92, 128), "salt", 2, "d51d2d608ecf7444b6f23fd313556c60c99e7dd04b5fdc9778ee56c0252f814e"
                    + "9236795b4ec7c035f9c075a15be7bb7a491e7a6a71d4ba567913db5f57298ac3"),
            new Known(garden(209, 129), "salt", 2, "2f79d410c046cdcd6e952dfbb04dc7444e361237c52c92524f2d48cf10a9e2ee"
                    + "312bb952bdfa24195d422ada8ba9881249d9a0732b80f8593146cee0ace66430"),
            new Known(garden(120, 1000), "salt", 2, "ee30982f87f0482052d0629eec5c54237214f1fda8877b74337c11b4d46e3145"
                    + "c9e9c0e1dcabc2704b4f326d2bc28534e577b048fa541bead0a4beb335cd3c49"));

    /** Texts and a salt of which the bytes depend on the encoding; none of the fingerprints has a byte below 0x10. */
    static final List<Known> FOREIGN = List.of(
            new Known("K\u00e4fer 7, Stra\u00dfe", "salt", 2, "246eba55409a23d2e72ccaf963d3708b61d58468d72adcd8319ae2668599b966"
                    + "fc30dba233677630d493cddc4e53521a8cacb5e0d180b5fb459fe78f4083882d"),
            new Known("\u0393\u03bd\u1ff6\u03b8\u03b9 \u03c3\u03b5\u03b1\u03c5\u03c4\u03cc\u03bd 29", "salt", 2,
                    "de8872b412107a472461177abfd5f0c5b691a141b451e8ab40d57455414e4317"
                            + "1081dcee6d9f407d646a4a7178169714efffe255ee9fc145dac9f7a051359676"),
            new Known("\u66f8\u7269 3", "salt", 2, "c02bbb66293cf1247a556050b225c1eca5e45bf28a28d9ae5dbde875c94b29dd"
                    + "f73023ae97fe131610a4179ff89361809381989df65760cb50a66dc02d4e2072"),
            new Known("a moon \ud83c\udf19 137", "salt", 2, "2aac6678cec9a9e42b9e75c6d1ef5f5d55ce5e35a4809ffe3e44c6baee3ccf81"
                    + "ac961ae326c2ab5332cebcbf6edf7c56a9dae542886775b9e81b87e4dfb4fa13"),
            new Known("na\u00efve \u2013 \u201cquoted\u201d 17", "salt", 2, "32be796b3b9cc8f91fe212a52089e3b1282a5e5a5f1b2c3186e5516c65d67655"
                    + "eb43774b92b856f983f49a8ea5cba9946bf2cb5c365cdbce43b0583c4fb6ff33"),
            new Known("page 70", "Mondsalz \ud83c\udf19 f\u00fcr \u0396\u03bf\u03c1\u03b3\u03b9\u03b1, x", 2,
                    "2a4e781d80c2e8b88ae999fffca2b842ce12ac8ab642407537f47cb39198e790"
                            + "b5c973e5259fee93c2b26d58599871c776e55124c86cca25201c9d784e138f2f"));

    /** Fingerprints that begin with a zero byte, with a zero digit, and that have bytes below 0x10 further on. */
    static final List<Known> WITH_ZEROS = List.of(
            new Known("page 202", "salt", 2, "003d4cf388d69e70d8c5dfd76200e92b6b6b1ca2f1a182e1fd8f4b3d92fe0164"
                    + "64c9b219949117729f7722a69aa680c523ceb0d5bdc2ecfd7ad8cc7f931543ea"),
            new Known("page 277", "salt", 2, "05136e2b30358f6e491f2fc995d170cb8a9d05a2d4c92801a8f1e3ef99960a5b"
                    + "cf34fbbb2b728b57de39b5d81365faf6d9e99a89e3f494a93e1fa34e9556f230"),
            new Known("page 13", "salt", 2, "94003a83cac016110a68e5a8e9cde5e8415aa4eb3080ae4088fff4a658a3c5ce"
                    + "eef7e6b283cafab37f51579f280f1f71a54a003b655cf2d7addae7ff2e48fc06"));

    private static String garden(int number, int length) {
        return (number + ". " + "A book is a garden carried in the pocket. ".repeat(40)).substring(0, length);
    }
}
