"""`python -m agents` is `claimwire`."""

from agents.commands import main

if __name__ == "__main__":
    main()
