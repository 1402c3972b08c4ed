"""Questions in the two generations of QTI, in which learning platforms exchange their tests."""
