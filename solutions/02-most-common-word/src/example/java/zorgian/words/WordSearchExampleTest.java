package zorgian.words;

class WordSearchExampleTest {}
