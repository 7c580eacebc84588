// broken: one player writes rows of the board and the other one columns, and they meet in a corner.
// finding: data-race 9 15
public class BoardOfTwo {

    private final char[][] board = new char[4][4];

    void fillRow(int row) {
        for (int column = 0; column < 4; column++) {
            board[row][column] = 'r';
        }
    }

    void fillColumn(int column) {
        for (int row = 0; row < 4; row++) {
            board[row][column] = 'c';
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BoardOfTwo game = new BoardOfTwo();
        Thread ada = new Thread(() -> game.fillRow(2), "Ada");
        Thread ben = new Thread(() -> game.fillColumn(1), "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println("the corner is free: " + (game.board[2][1] == 0));
    }
}
